package news.stet.newsml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.stet.AlternativeId;
import news.stet.Article;
import news.stet.Classification;
import news.stet.Code;
import news.stet.Concept;
import news.stet.Credits;
import news.stet.Head;
import news.stet.Mark;
import news.stet.Text;
import news.stet.io.ProblemCodes;
import news.stet.markup.xml.Element;
import news.stet.markup.xml.Lexical;
import news.stet.newsml.binding.ConceptElement;
import news.stet.newsml.binding.ContentMeta;
import news.stet.newsml.binding.TextElement;
import org.jspecify.annotations.Nullable;

/** {@code contentMeta}: what the content is, is about, and what is shown with it. */
final class ContentMetas {
    private ContentMetas() {}

    static ContentMeta write(Article article, Writing writing) {
        ContentMeta element = new ContentMeta();
        Classification classification = article.metadata().classification();
        Credits credits = article.metadata().credits();
        Head head = article.head();
        if (classification.urgency() != null) {
            TextElement urgency = new TextElement();
            urgency.text(classification.urgency().toString());
            element.urgency.add(urgency);
        }
        add(element.contentCreated, Times.write(article.metadata().dates().contentCreated(), Times.Form.TRUNCATED));
        add(element.contentModified, Times.write(article.metadata().dates().contentModified(), Times.Form.TRUNCATED));
        element.located.addAll(Concepts.write(classification.located(), Concepts.Form.LOCATION, writing));
        element.infoSource.addAll(Parties.write(credits.infoSources(), Parties.Form.INFORMANT, writing));
        element.creator.addAll(Parties.write(credits.creators(), Parties.Form.AUTHOR, writing));
        element.contributor.addAll(Parties.write(credits.contributors(), Parties.Form.AUTHOR, writing));
        for (AlternativeId id : article.metadata().alternativeIds()) {
            TextElement altId = new TextElement();
            CodeSlot.TYPE.write(altId, id.type());
            altId.text(id.value());
            element.altId.add(altId);
        }
        if (article.language() != null && Lexical.isLanguage(article.language())) {
            ConceptElement language = new ConceptElement();
            language.set("tag", article.language());
            element.language.add(language);
        }
        element.genre.addAll(Concepts.write(classification.genres(), Concepts.Form.FLEXIBLE, writing));
        element.keyword.addAll(Labels.normalized(head.keywords()));
        element.subject.addAll(Concepts.writeSubjects(classification.subjects(), classification.sections(), writing));
        element.slugline.addAll(Labels.normalized(head.sluglines()));
        element.headline.addAll(ranked(HeadBlocks.HEADLINE.write(head.headlines(), writing)));
        element.dateline.addAll(HeadBlocks.DATELINE.write(head.datelines(), writing));
        element.by.addAll(HeadBlocks.BYLINE.write(head.bylines(), writing));
        element.creditline.addAll(HeadBlocks.CREDIT_LINE.write(head.creditLines(), writing));
        element.description.addAll(HeadBlocks.DESCRIPTION.write(head.descriptions(), writing));
        return element;
    }

    private static void add(List<TextElement> elements, @Nullable TextElement element) {
        if (element != null) {
            elements.add(element);
        }
    }

    /** The order of headlines says which is the main one; to other readers their rank does. */
    private static List<TextElement> ranked(List<TextElement> headlines) {
        for (int i = 0; headlines.size() > 1 && i < headlines.size(); i++) {
            headlines.get(i).set("rank", Integer.toString(i + 1));
        }
        return headlines;
    }

    private static List<TextElement> byRank(List<TextElement> headlines, Reading reading) {
        Map<TextElement, Integer> ranks = new HashMap<>();
        for (TextElement headline : headlines) {
            Integer rank =
                    reading.integer(headline.take("rank"), headline.place().inside("@rank"));
            ranks.put(headline, rank == null ? Integer.MAX_VALUE : rank);
        }
        List<TextElement> sorted = new ArrayList<>(headlines);
        sorted.sort(Comparator.comparing(ranks::get));
        return sorted;
    }

    /** All of them as one; null if there is none. */
    static @Nullable ContentMeta merged(List<ContentMeta> elements, Reading reading) {
        if (elements.isEmpty()) {
            return null;
        }
        ContentMeta all = elements.get(0);
        for (ContentMeta again : elements.subList(1, elements.size())) {
            reading.second(again);
            all.addAll(again);
        }
        return all;
    }

    static void read(
            ContentMeta element,
            ArticleParts parts,
            Map<String, Element> times,
            Map<String, List<Mark>> marks,
            Reading reading) {
        TextElement urgency = Single.of(element.urgency, "metadata/classification", reading);
        if (urgency != null) {
            reading.remember("metadata/classification", urgency);
            parts.classification.urgency(urgency(urgency, reading));
        }
        parts.dates.contentCreated(Times.read(
                Single.of(element.contentCreated, "metadata/dates", reading),
                "metadata/dates/contentCreated",
                Times.Form.TRUNCATED,
                times,
                reading));
        parts.dates.contentModified(Times.read(
                Single.of(element.contentModified, "metadata/dates", reading),
                "metadata/dates/contentModified",
                Times.Form.TRUNCATED,
                times,
                reading));
        parts.classification.located(
                Concepts.read(element.located, Concepts.Form.LOCATION, "metadata/classification/located", reading));
        parts.credits.infoSources(Parties.read(element.infoSource, "metadata/credits/infoSources", reading));
        parts.credits.creators(Parties.read(element.creator, "metadata/credits/creators", reading));
        parts.credits.contributors(Parties.read(element.contributor, "metadata/credits/contributors", reading));
        parts.alternativeIds = alternativeIds(element.altId, reading);
        parts.classification.genres(
                Concepts.read(element.genre, Concepts.Form.FLEXIBLE, "metadata/classification/genres", reading));
        parts.head.keywords(Labels.labels(element.keyword, "head", reading));
        List<Concept> subjects = new ArrayList<>();
        List<Concept> sections = new ArrayList<>();
        Concepts.readSubjects(element.subject, subjects, sections, "metadata/classification", reading);
        parts.classification.subjects(subjects).sections(sections);
        parts.head.sluglines(Labels.labels(element.slugline, "head", reading));
        parts.head.headlines(HeadBlocks.HEADLINE.read(byRank(element.headline, reading), marks, reading));
        parts.head.datelines(HeadBlocks.DATELINE.read(element.dateline, marks, reading));
        parts.head.bylines(HeadBlocks.BYLINE.read(element.by, marks, reading));
        parts.head.creditLines(HeadBlocks.CREDIT_LINE.read(element.creditline, marks, reading));
        parts.head.descriptions(HeadBlocks.DESCRIPTION.read(element.description, marks, reading));
        Foreign.keep(element, element.others, "metadata", reading);
    }

    private static @Nullable Integer urgency(TextElement element, Reading reading) {
        String text = element.text().strip();
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9') {
            reading.keepAttributes("metadata/classification", element);
            return Integer.valueOf(text);
        }
        if (text.isEmpty() && !reading.own()) {
            reading.odd(element.place(), "", "a whole number from 1 to 9");
            reading.keep("metadata/classification", Foreign.free(element));
            return null;
        }
        boolean number = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        reading.apart(
                number ? ProblemCodes.RANGE : ProblemCodes.TYPE,
                element,
                "metadata/classification",
                "must be a whole number from 1 to 9, found " + Text.quote(text));
        return null;
    }

    private static List<AlternativeId> alternativeIds(List<TextElement> elements, Reading reading) {
        List<AlternativeId> ids = new ArrayList<>();
        for (TextElement element : elements) {
            if (!reading.own() && Labels.isEmpty(element, reading)) {
                reading.empty(element, "metadata");
                continue;
            }
            String value = reading.text(element);
            Code type = CodeSlot.TYPE.read(element, reading);
            AlternativeId id = reading.make(element, () -> new AlternativeId(value, type));
            if (id != null) {
                ids.add(id);
                reading.keepAttributes("metadata", element);
            }
        }
        return ids;
    }
}
