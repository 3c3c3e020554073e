package news.stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every builder, by reflection: what holds for one holds for all, and for those to come. */
class BuildersTest {
    private static final Article FULL = Samples.full();
    // A list's appender is named after one of its elements, which English does not always form with an s.
    private static final Map<String, String> ONE_OF = Map.of(
            "body", "block",
            "media", "medium",
            "wording", "wording",
            "about", "aboutEntity",
            "located", "locatedIn",
            "matches", "match",
            "entities", "entity");

    static Stream<Class<?>> built() {
        return Records.types().stream().filter(type -> builder(type) != null);
    }

    @Test
    void everyRecordOfMoreThanSixComponentsHasABuilder() {
        assertThat(Records.types().stream().filter(type -> type.getRecordComponents().length > 6))
                .allSatisfy(type ->
                        assertThat(builder(type)).as(type.getSimpleName()).isNotNull());
        assertThat(built()).hasSize(18);
    }

    @Test
    void noRecordHasMoreThanTwelveComponents() {
        assertThat(Records.types())
                .allSatisfy(type -> assertThat(type.getRecordComponents()).hasSizeLessThanOrEqualTo(12));
    }

    @Test
    void theSampleHasEveryComponentOfEveryRecord() {
        Set<String> missing = new HashSet<>();
        Records.types()
                .forEach(type -> Arrays.stream(type.getRecordComponents())
                        .forEach(component -> missing.add(type.getSimpleName() + "." + component.getName())));
        for (Record value : Records.of(FULL)) {
            Object[] components = Records.components(value);
            for (int i = 0; i < components.length; i++) {
                Object component = components[i];
                if (component != null && !(component instanceof List<?> list && list.isEmpty())) {
                    missing.remove(value.getClass().getSimpleName() + "."
                            + value.getClass().getRecordComponents()[i].getName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aBuilderMadeOfAValueBuildsThatValue() throws ReflectiveOperationException {
        int count = 0;
        for (Record value : Records.of(FULL)) {
            if (builder(value.getClass()) != null) {
                Object builder = value.getClass().getMethod("toBuilder").invoke(value);
                assertThat(build(builder)).isEqualTo(value);
                // The builder is not used up, and what it made does not change with it.
                assertThat(build(builder)).isEqualTo(value);
                count++;
            }
        }
        assertThat(count).isGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("built")
    void everyComponentHasASetter(Class<?> type) throws ReflectiveOperationException {
        Record from = fullest(type);
        Record to = other(type, from);
        Object builder = type.getMethod("toBuilder").invoke(from);
        for (RecordComponent component : type.getRecordComponents()) {
            Method setter = builder.getClass().getMethod(component.getName(), component.getType());
            Object returned = setter.invoke(builder, component.getAccessor().invoke(to));
            assertThat(returned).isSameAs(builder);
        }
        assertThat(build(builder)).isEqualTo(to);
    }

    @ParameterizedTest
    @MethodSource("built")
    void everyListHasASetterThatReplacesAndAnAppenderThatAdds(Class<?> type) throws ReflectiveOperationException {
        Record from = fullest(type);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != List.class) {
                continue;
            }
            List<?> elements = (List<?>) component.getAccessor().invoke(from);
            Object builder = type.getMethod("toBuilder").invoke(from);
            List<Object> handedIn = new ArrayList<>(elements);
            builder.getClass().getMethod(component.getName(), List.class).invoke(builder, handedIn);
            handedIn.clear();
            assertThat(build(builder)).as(component.getName()).isEqualTo(from);

            builder.getClass().getMethod(component.getName(), List.class).invoke(builder, List.of());
            Class<?> elementType =
                    (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            String name = component.getName();
            String appender = ONE_OF.getOrDefault(name, name.replaceAll("s$", ""));
            for (Object element : elements) {
                Object returned =
                        builder.getClass().getMethod(appender, elementType).invoke(builder, element);
                assertThat(returned).isSameAs(builder);
            }
            assertThat(build(builder)).as(component.getName()).isEqualTo(from);
        }
    }

    @Test
    void aBuilderHasNoMethodsBesides() {
        built().forEach(type -> {
            Set<String> expected = new HashSet<>(Set.of("build"));
            for (RecordComponent component : type.getRecordComponents()) {
                expected.add(component.getName());
                if (component.getType() == List.class) {
                    expected.add(ONE_OF.getOrDefault(
                            component.getName(), component.getName().replaceAll("s$", "")));
                }
            }
            assertThat(Arrays.stream(builder(type).getDeclaredMethods())
                            .filter(method -> !method.isSynthetic())
                            .map(Method::getName)
                            .collect(Collectors.toSet()))
                    .as(type.getSimpleName())
                    .isEqualTo(expected);
        });
    }

    @Test
    void anEmptyBuilderMakesWhatSaysNothing() {
        assertThat(Status.builder().build()).isEqualTo(Status.NONE);
        assertThat(Head.builder().build()).isEqualTo(Head.NONE);
        assertThat(Metadata.builder().build()).isEqualTo(Metadata.NONE);
        assertThat(Dates.builder().build()).isEqualTo(Dates.NONE);
        assertThat(Credits.builder().build()).isEqualTo(Credits.NONE);
        assertThat(Classification.builder().build()).isEqualTo(Classification.NONE);
        Article article = Article.builder("urn:a").build();
        assertThat(article.status()).isSameAs(Status.NONE);
        assertThat(article.head()).isSameAs(Head.NONE);
        assertThat(article.metadata()).isSameAs(Metadata.NONE);
        assertThat(Entity.builder("e1", null).build().named()).isTrue();
    }

    private static Class<?> builder(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElse(null);
    }

    private static Object build(Object builder) throws ReflectiveOperationException {
        return builder.getClass().getMethod("build").invoke(builder);
    }

    /** The value of a type with the most components filled. */
    private static Record fullest(Class<?> type) {
        return Records.of(FULL).stream()
                .filter(value -> value.getClass() == type)
                .max((a, b) -> Long.compare(filled(a), filled(b)))
                .orElseThrow();
    }

    /** Another value of the same type that differs in as much as can be. */
    private static Record other(Class<?> type, Record from) {
        return Records.of(FULL).stream()
                .filter(value -> value.getClass() == type && !value.equals(from))
                .min((a, b) -> Long.compare(filled(a), filled(b)))
                .orElseGet(() -> nothing(type, from));
    }

    private static Record nothing(Class<?> type, Record from) {
        Map<Class<?>, Record> nothing = new HashMap<>();
        for (Record none : List.of(
                Status.NONE,
                Head.NONE,
                Metadata.NONE,
                Dates.NONE,
                Credits.NONE,
                Classification.NONE,
                Samples.plain(),
                Rights.builder().notice(Label.of("other")).build(),
                Link.builder().item("other").build(),
                Rendition.builder().item("other").build(),
                Assessment.builder(Source.ownVoice()).label("other").build())) {
            nothing.put(none.getClass(), none);
        }
        Record other = nothing.get(type);
        assertThat(other).as(type.getSimpleName()).isNotNull().isNotEqualTo(from);
        return other;
    }

    private static long filled(Record value) {
        return Arrays.stream(Records.components(value))
                .filter(component -> component != null && !(component instanceof List<?> list && list.isEmpty()))
                .count();
    }
}
