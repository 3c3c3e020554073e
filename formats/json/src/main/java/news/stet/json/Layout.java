package news.stet.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Lays a document out for people: two spaces a level, small values on one line. */
final class Layout implements PrettyPrinter {
    private static final String SPACES = "\n" + " ".repeat(64);

    private int level;
    private int flat;

    /** From here to the matching end everything stands on one line. */
    void flat(boolean start) {
        flat += start ? 1 : -1;
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
        level++;
    }

    private void separate(JsonGenerator generator) {
        generator.writeRaw(',');
        if (flat > 0) {
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
    }

    private void line(JsonGenerator generator) {
        if (flat == 0) {
            generator.writeRaw(SPACES, 0, 1 + 2 * level);
        }
    }
}
