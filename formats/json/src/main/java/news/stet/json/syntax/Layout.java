package news.stet.json.syntax;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Lays a document out for people: two spaces a level, small values on one line. */
public final class Layout implements PrettyPrinter {
    private static final String SPACES = "\n" + " ".repeat(64);

    private int level;
    private boolean nextIsFlat;
    // The level of the outermost array or object that stands on one line, or -1 outside of any.
    private int flatLevel = -1;

    /** The array or object to be opened next stands on one line, with all that is in it. */
    public void flatten() {
        nextIsFlat = true;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        open(generator, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        line(generator);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        separate(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int count) {
        close(generator, '}', count);
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        open(generator, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        line(generator);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        separate(generator);
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int count) {
        close(generator, ']', count);
    }

    private void open(JsonGenerator generator, char bracket) {
        generator.writeRaw(bracket);
        if (nextIsFlat && flatLevel < 0) {
            flatLevel = level;
        }
        nextIsFlat = false;
        level++;
    }

    private void separate(JsonGenerator generator) {
        generator.writeRaw(',');
        if (flatLevel >= 0) {
            generator.writeRaw(' ');
        } else {
            line(generator);
        }
    }

    private void close(JsonGenerator generator, char bracket, int count) {
        level--;
        if (count > 0) {
            line(generator);
        }
        generator.writeRaw(bracket);
        if (level == flatLevel) {
            flatLevel = -1;
        }
    }

    private void line(JsonGenerator generator) {
        if (flatLevel < 0) {
            generator.writeRaw(SPACES, 0, 1 + 2 * level);
        }
    }
}
