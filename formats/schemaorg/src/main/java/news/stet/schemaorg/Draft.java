package news.stet.schemaorg;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import news.stet.Article;
import news.stet.Block;
import news.stet.Claim;
import news.stet.Entity;
import news.stet.Extension;
import news.stet.Source;
import news.stet.io.Coverage;
import news.stet.json.syntax.Json;
import news.stet.json.syntax.Reading;
import org.jspecify.annotations.Nullable;

/** An article that is being written: what it is called, and how much of it is shown so far. */
final class Draft {
    private final Article article;
    private final SchemaOrgFormat format;
    private final Coverage coverage;
    private final Names names;
    private final Map<String, Entity> entities;
    private final Set<String> claims;
    private final boolean anybodyIsAgent;
    private final Search search;
    private @Nullable String repeated;

    Draft(Article article, SchemaOrgFormat format, Coverage coverage) {
        this.article = article;
        this.format = format;
        this.coverage = coverage;
        names = Names.of(article);
        entities = new HashMap<>();
        article.entities().forEach(entity -> entities.put(entity.id(), entity));
        anybodyIsAgent = !entities.isEmpty() && entities.values().stream().allMatch(Types::isAgent);
        claims = article.claims().stream()
                .filter(claim -> !ClaimMapper.text(claim).isEmpty())
                .map(Claim::id)
                .collect(Collectors.toSet());
        search = new Search(Paragraphs.read(Paragraphs.write(article.body())).stream()
                .map(Paragraphs.Paragraph::text)
                .toList());
    }

    private Draft(Draft other) {
        article = other.article;
        format = other.format;
        coverage = Coverage.of(other.article);
        names = other.names;
        entities = other.entities;
        claims = other.claims;
        anybodyIsAgent = other.anybodyIsAgent;
        search = other.search;
    }

    Article article() {
        return article;
    }

    SchemaOrgFormat format() {
        return format;
    }

    Names names() {
        return names;
    }

    /** What would stand there without this part as well: nothing of it is shown. */
    void repeats(@Nullable String path) {
        repeated = path;
    }

    /** The same article, for finding out what would be written. */
    Draft silent() {
        return new Draft(this);
    }

    void shown(String path) {
        if (repeated != null && path.startsWith(repeated)) {
            decides(path);
        } else {
            coverage.shown(path);
        }
    }

    /** Of a list the first value stands there; the second would stand there without it, and may be the same. */
    void first(String path, List<?> values) {
        if (values.size() == 1 || !values.get(0).equals(values.get(1))) {
            shown(path);
        } else {
            decides(path);
        }
    }

    /** A value decides what is written, and is not written itself. */
    void decides(String path) {
        coverage.changed(path, null, null);
    }

    /** The node of a part of the article. */
    Json part(String id) {
        return Node.referring(names.part(id));
    }

    /** The node of the article. */
    Json itself() {
        return Node.referring(names.article());
    }

    boolean isAgent(@Nullable String entity) {
        Entity is = entity == null ? null : entities.get(entity);
        return is != null && Types.isAgent(is);
    }

    boolean isPlace(@Nullable String entity) {
        Entity is = entity == null ? null : entities.get(entity);
        return is != null && Types.isPlace(is);
    }

    /** Those who speak, if each of them is somebody whom schema.org lets speak; else nobody. */
    List<Json> agents(Source source) {
        return source instanceof Source.Entities several
                        && several.ids().stream().allMatch(this::isAgent)
                ? several.ids().stream().map(this::part).toList()
                : List.of();
    }

    /** Whether it shows who speaks that those stand there, or that nobody does: anybody else would stand there. */
    boolean isTold(Source source) {
        return !agents(source).isEmpty() || (source instanceof Source.Unspecified && anybodyIsAgent);
    }

    /** Whether a claim has words, and so a node. */
    boolean isShown(String claim) {
        return claims.contains(claim);
    }

    /** Whether a reader finds these words in the text again. */
    boolean stands(String words) {
        return search.find(words) >= 0;
    }

    /** Puts the texts of blocks that have any. */
    void blocks(Json node, String property, String path, List<Block> blocks) {
        Node.put(
                node,
                property,
                blocks.stream()
                        .filter(block -> !block.text().isEmpty())
                        .map(block -> {
                            shown(path + "/" + block.id() + "/text");
                            return Json.string(block.text());
                        })
                        .toList());
    }

    /** Puts back what was kept with a value when it was read, if that is asked for. */
    void keep(Json node, String path, List<Extension> extensions) {
        if (!format.isFaithful()) {
            return;
        }
        for (int i = 0; i < extensions.size(); i++) {
            Json content = content(extensions.get(i));
            String name = extensions.get(i).name();
            if (content != null && !name.startsWith("@") && !node.has(name)) {
                node.put(name, content);
                shownExtension(path + "extensions/" + i);
            }
        }
    }

    /** An extension stands where it stood. */
    void shownExtension(String path) {
        shown(path + "/name");
        shown(path + "/mediaType");
        shown(path + "/content");
    }

    /** The value that an extension of JSON holds, spelled as it will be written; or null. */
    static @Nullable Json content(Extension extension) {
        if (extension.path() != null || !extension.mediaType().equals(Reading.JSON)) {
            return null;
        }
        Json content = Json.parse(extension.content());
        return content != null && content.raw().equals(extension.content()) ? content : null;
    }
}
