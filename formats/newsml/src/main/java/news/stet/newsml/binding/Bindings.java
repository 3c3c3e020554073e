package news.stet.newsml.binding;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import news.stet.Text;
import news.stet.io.ArticleFormatException;
import news.stet.io.Location;
import news.stet.io.Problem;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.ElementWriter;
import news.stet.markup.xml.XmlInput;
import org.w3c.dom.Document;

/** Moves bound elements in and out, one at a time, on the reader and the output of the walk around them. */
public final class Bindings {
    private Bindings() {}

    // Made when first used, once: it is dear, and safe for many threads, which what it makes is not.
    private static final class Context {
        // By name and class loader: the overload with classes asks the thread's loader, which may know nothing of us.
        static final JAXBContext CONTEXT = context();

        private static JAXBContext context() {
            try {
                return JAXBContext.newInstance(Bound.class.getPackageName(), Bound.class.getClassLoader());
            } catch (JAXBException e) {
                throw new IllegalStateException("Jakarta XML Binding is not at hand: " + e.getMessage(), e);
            }
        }
    }

    /** The local names of the children of NewsML-G2 that a bound element has fields for. */
    public static Set<String> names(Class<? extends Bound> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(XmlElement.class)
                        && !field.getAnnotation(XmlElement.class).namespace().equals(Bound.STET))
                .map(Field::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads the element on whose start the reader stands, and moves behind its end.
     *
     * @param own whether Stet wrote it: then its children are in order
     */
    public static <T extends Bound> T read(XmlInput in, Class<T> type, boolean own, Consumer<Problem> problems) {
        try {
            Unmarshaller unmarshaller = Context.CONTEXT.createUnmarshaller();
            SchemaOrder order = SchemaOrder.of(in.getLocalName());
            unmarshaller.setListener(new Unmarshaller.Listener() {
                @Override
                public void beforeUnmarshal(Object target, Object parent) {
                    if (target instanceof Bound bound) {
                        bound.start(in.getName(), in.place(), in.scope());
                        boolean child =
                                type.isInstance(parent) && in.getNamespaceURI().equals(Bound.NAR);
                        String before = child && !own ? order.next(in.getLocalName()) : null;
                        if (before != null) {
                            problems.accept(outOfOrder(in, before));
                        }
                    }
                }
            });
            unmarshaller.setEventHandler(event -> {
                problems.accept(Problem.warning(
                        ProblemCodes.UNKNOWN,
                        in.place().in(in.source()),
                        "something here is not NewsML-G2 and was passed over"));
                return true;
            });
            return unmarshaller.unmarshal(in, type).getValue();
        } catch (JAXBException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof ArticleFormatException known) {
                    throw known;
                }
            }
            throw new ArticleFormatException(
                    List.of(Problem.error(
                            ProblemCodes.SYNTAX, in.place().in(in.source()), "cannot be read as NewsML-G2")),
                    e);
        }
    }

    /** Says that the element here should stand before another. */
    public static Problem outOfOrder(XmlInput in, String before) {
        return outOfOrder(in.getLocalName(), before, in.place().in(in.source()));
    }

    /** Says of an element that was read that it should stand before another. */
    public static Problem outOfOrder(Element element, String before, Location location) {
        return outOfOrder(element.name().getLocalPart(), before, location);
    }

    private static Problem outOfOrder(String name, String before, Location location) {
        return Problem.warning(
                ProblemCodes.REPAIRED,
                location,
                Text.quote(name) + " stands behind " + Text.quote(before)
                        + ", expected before it; it was read all the same");
    }

    /** A free copy of an element that was read, whole. */
    public static Element free(Bound bound) {
        try {
            Document document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            Context.CONTEXT.createMarshaller().marshal(element(bound.name(), bound), document);
            return Element.of(document.getDocumentElement(), bound.place(), bound.scope());
        } catch (JAXBException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot copy " + bound.name() + ": " + e.getMessage(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Bound> JAXBElement<T> element(QName name, T value) {
        return new JAXBElement<>(name, (Class<T>) value.getClass(), value);
    }

    /**
     * Writes an element of NewsML-G2 that was made from the model.
     *
     * @throws IllegalStateException if there are elements of others in it
     */
    public static void write(ElementWriter out, String name, Bound value) {
        value.write(new QName(Bound.NAR, name), out);
    }
}
