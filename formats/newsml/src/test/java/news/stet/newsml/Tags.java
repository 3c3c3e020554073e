package news.stet.newsml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The start tags of a document, where they stand, found by other code than that under test. */
final class Tags {
    private static final Pattern TAG =
            Pattern.compile("<(/?)([\\w:.-]+)((?:\\s+[\\w:.-]+=\"[^\"]*\")*)\\s*(/?)>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([\\w:.-]+)=\"([^\"]*)\"");

    private final List<Tag> all = new ArrayList<>();
    private boolean balanced = true;

    /**
     * An attribute.
     *
     * @param name its name, with a prefix if it has one
     * @param start where its value begins in the document
     * @param end where it ends
     */
    record Attribute(String name, String value, int start, int end) {
        String local() {
            return Tags.local(name);
        }

        /** The document with another value. */
        String set(String document, String other) {
            return document.substring(0, start) + other + document.substring(end);
        }

        /** The document without the attribute. */
        String remove(String document) {
            return document.substring(0, start).replaceAll("\\s[\\w:.-]+=\"$", "") + document.substring(end + 1);
        }
    }

    /**
     * A start tag.
     *
     * @param name its name, with a prefix if it has one
     * @param path local names from the root
     * @param start where it begins in the document
     * @param end behind it
     */
    record Tag(String name, int line, String path, List<Attribute> attributes, int start, int end) {
        String local() {
            return Tags.local(name);
        }
    }

    private Tags() {}

    static List<Tag> of(String document) {
        Tags tags = new Tags();
        tags.read(document);
        return tags.balanced ? tags.all : List.of();
    }

    private void read(String document) {
        Deque<String> open = new ArrayDeque<>();
        int line = 1;
        int counted = 0;
        Matcher tag = TAG.matcher(document);
        while (tag.find()) {
            for (; counted < tag.start(); counted++) {
                line += document.charAt(counted) == '\n' ? 1 : 0;
            }
            if (tag.group(2) == null) {
                continue;
            }
            if (!tag.group(1).isEmpty()) {
                balanced &= local(tag.group(2)).equals(open.poll());
                continue;
            }
            open.push(local(tag.group(2)));
            List<Attribute> attributes = new ArrayList<>();
            Matcher attribute = ATTRIBUTE.matcher(document).region(tag.start(3), tag.end(3));
            while (attribute.find()) {
                attributes.add(
                        new Attribute(attribute.group(1), attribute.group(2), attribute.start(2), attribute.end(2)));
            }
            all.add(new Tag(tag.group(2), line, path(open), attributes, tag.start(), tag.end()));
            if (!tag.group(4).isEmpty()) {
                open.pop();
            }
        }
        balanced &= open.isEmpty();
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String path(Deque<String> open) {
        StringBuilder path = new StringBuilder();
        for (Iterator<String> names = open.descendingIterator(); names.hasNext(); ) {
            path.append(path.isEmpty() ? "" : "/").append(names.next());
        }
        return path.toString();
    }
}
