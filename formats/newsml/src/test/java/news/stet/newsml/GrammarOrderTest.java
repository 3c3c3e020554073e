package news.stet.newsml;

import static news.stet.newsml.Namespaces.nar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import news.stet.markup.xml.Element;
import news.stet.newsml.grammar.Children;
import news.stet.newsml.grammar.Finding;
import news.stet.newsml.grammar.Grammar;
import news.stet.newsml.grammar.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a writer asks who inserts an element where it belongs. */
@DisplayName("The grammar tells where an element belongs")
class GrammarOrderTest {
    private static final Grammar GRAMMAR = Grammar.power();
    private static final QName FOREIGN = new QName("urn:x", "thing");

    @Test
    void elementsOfASequenceStandOneBehindTheOther() {
        Children itemMeta = GRAMMAR.children(nar("itemMeta"));
        List<String> names =
                List.of("itemClass", "provider", "versionCreated", "firstCreated", "embargoed", "pubStatus");
        assertThat(names.stream().map(name -> itemMeta.order(nar(name)).orElseThrow()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(itemMeta.order(FOREIGN).orElseThrow())
                .isGreaterThan(itemMeta.order(nar("itemMetaExtProperty")).orElseThrow());
        assertThat(itemMeta.isRepeatable(nar("service"))).isTrue();
        assertThat(itemMeta.isRepeatable(nar("role"))).isFalse();
    }

    @Test
    void thoseThatMayBeMixedShareAnOrder() {
        Children contentMeta = GRAMMAR.children(nar("contentMeta"));
        assertThat(contentMeta.order(nar("subject"))).isEqualTo(contentMeta.order(nar("headline")));
        assertThat(contentMeta.order(nar("creator"))).isEqualTo(contentMeta.order(nar("located")));
        assertThat(contentMeta.order(nar("creator")).orElseThrow())
                .isLessThan(contentMeta.order(nar("subject")).orElseThrow());
        assertThat(contentMeta.isRepeatable(nar("subject"))).isTrue();
        assertThat(contentMeta.isRepeatable(nar("urgency"))).isFalse();
    }

    @Test
    void theParentDecidesWhatIsKnown() {
        assertThat(GRAMMAR.children(nar("newsItem"), nar("contentMeta")).knows(nar("by")))
                .isTrue();
        assertThat(GRAMMAR.children(nar("conceptItem"), nar("contentMeta")).knows(nar("by")))
                .isFalse();
        assertThat(GRAMMAR.children(nar("header")).knows(nar("sent"))).isTrue();
        assertThat(GRAMMAR.children(nar("rightsInfo")).knows(nar("usageTerms"))).isTrue();
        assertThat(GRAMMAR.children(nar("concept")).knows(FOREIGN)).isFalse();
        assertThat(GRAMMAR.children(nar("concept")).allows(FOREIGN)).isTrue();
        assertThat(GRAMMAR.children(nar("newsItem")).allows(FOREIGN)).isFalse();
        assertThatThrownBy(() -> GRAMMAR.children(nar("nothing"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsInsertedWhereItIsSaidKeepsTheOrder() {
        Children newsItem = GRAMMAR.children(nar("newsItem"));
        List<QName> all = new ArrayList<>(List.of(nar("catalogRef"), nar("itemMeta"), nar("contentSet")));
        for (String name : List.of("assert", "contentMeta", "rightsInfo", "catalogRef", "inlineRef", "partMeta")) {
            all.add(newsItem.insertAt(all, nar(name)), nar(name));
        }
        assertThat(all)
                .extracting(QName::getLocalPart)
                .containsExactly(
                        "catalogRef",
                        "catalogRef",
                        "rightsInfo",
                        "itemMeta",
                        "contentMeta",
                        "partMeta",
                        "assert",
                        "inlineRef",
                        "contentSet");
    }

    @Test
    void aChildIsCheckedByItself() {
        Element subject = new Element(nar("subject"));
        subject.set("qcode", "no code");
        assertThat(GRAMMAR.check(subject, nar("contentMeta")))
                .extracting(Finding::rule, Finding::path)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Rule.VALUE, "contentMeta/subject[1]/@qcode"));
        Element fine = new Element(nar("inlineRef"));
        fine.set("idrefs", "elsewhere");
        assertThat(GRAMMAR.check(fine, nar("newsItem"))).isEmpty();
        assertThat(GRAMMAR.check(new Element(nar("headline")), nar("itemMeta")))
                .extracting(Finding::rule)
                .containsExactly(Rule.ELEMENT_UNKNOWN);
        assertThat(GRAMMAR.check(new Element(FOREIGN), nar("itemMeta"))).isEmpty();
        assertThat(GRAMMAR.check(new Element(new QName("thing")), nar("itemMeta")))
                .hasSize(1);
    }

    @Test
    void aPrefixInAValueIsDeclaredByTheElementOrAroundIt() {
        Element related = new Element(nar("related"));
        related.set("valuedatatype", "xs:int");
        Element outer = new Element(nar("assert")).add(related);
        assertThat(GRAMMAR.check(outer, nar("newsItem")))
                .extracting(Finding::rule)
                .containsExactly(Rule.VALUE);
        assertThat(GRAMMAR.children(nar("newsItem")).check(outer, "xs"::equals)).isEmpty();
        outer.declare("xs", "http://www.w3.org/2001/XMLSchema");
        assertThat(GRAMMAR.check(outer, nar("newsItem"))).isEmpty();
    }
}
