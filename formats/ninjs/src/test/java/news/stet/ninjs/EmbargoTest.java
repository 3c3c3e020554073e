package news.stet.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import news.stet.Article;
import news.stet.Embargo;
import news.stet.PublicationStatuses;
import news.stet.Status;
import news.stet.When;
import news.stet.io.Loss;
import news.stet.json.syntax.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbargoTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"2026-11-28", "2026-11-28T06:00", "2026-11"})
    void anEmbargoWhoseEndIsNotKnownIsNeverLifted(String until) {
        Article article = embargoed(new Embargo(until == null ? null : When.of(until)));
        for (DateOnly dates : DateOnly.values()) {
            NinjsFormat format = NinjsFormat.builder().dateOnly(dates).build();
            Json item = Standards.json(format.writeString(article));
            assertThat(item.get("embargoedUntil")).isNull();
            assertThat(item.get("pubStatus")).isEqualTo(Json.string("withheld"));
            assertThat(format.losses(article)).extracting(Loss::path).containsExactly("status");
        }
    }

    @Test
    void anEmbargoWithATimeIsOne() {
        Json item = Standards.json(
                NinjsFormat.standard().writeString(embargoed(new Embargo(When.of("2026-11-28T06:00+01:00")))));
        assertThat(item.get("embargoedUntil")).isEqualTo(Json.string("2026-11-28T06:00:00+01:00"));
        assertThat(item.get("pubStatus")).isEqualTo(Json.string("usable"));
    }

    private static Article embargoed(Embargo embargo) {
        return Article.builder("urn:example:1")
                .status(Status.builder()
                        .publication(PublicationStatuses.USABLE)
                        .embargo(embargo)
                        .build())
                .build();
    }
}
