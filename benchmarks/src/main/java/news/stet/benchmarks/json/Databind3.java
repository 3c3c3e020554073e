package news.stet.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.OutputStream;
import java.util.List;
import news.stet.Article;
import news.stet.Entity;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Articles by Jackson 3's databind. */
final class Databind3 {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    Databind3() {
        SimpleModule shapes = new SimpleModule("articles");
        Deserializers3.addTo(shapes);
        Serializers3.addTo(shapes);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(shapes)
                .addMixIns(Mixins.ALL)
                .addMixIn(Entity.class, OfEntity.class)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
        reader = mapper.readerFor(Document.class);
        writer = mapper.writerFor(Document.class);
    }

    Article read(byte[] json) {
        return reader.<Document>readValue(json).article();
    }

    void write(Article article, OutputStream to) {
        writer.writeValue(to, Document.of(article));
    }

    interface OfEntity extends Mixins.OfEntity {
        @JsonDeserialize(using = Deserializers3.TrueUnlessSaid.class)
        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Mixins.True.class)
        boolean named();
    }
}
