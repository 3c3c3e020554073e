package news.stet.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import news.stet.Article;
import news.stet.Entity;

/** Articles by Jackson 2's databind. */
final class Databind2 {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    Databind2() {
        SimpleModule shapes = new SimpleModule("articles");
        Deserializers2.addTo(shapes);
        Serializers2.addTo(shapes);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(shapes)
                .addMixIn(Entity.class, OfEntity.class)
                .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .withConfigOverride(
                        List.class, list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .build();
        Mixins.ALL.forEach(mapper::addMixIn);
        reader = mapper.readerFor(Document.class);
        writer = mapper.writerFor(Document.class);
    }

    Article read(byte[] json) throws IOException {
        return reader.<Document>readValue(json).article();
    }

    void write(Article article, OutputStream to) throws IOException {
        writer.writeValue(to, Document.of(article));
    }

    interface OfEntity extends Mixins.OfEntity {
        @JsonDeserialize(using = Deserializers2.TrueUnlessSaid.class)
        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Mixins.True.class)
        boolean named();
    }
}
