package news.stet.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void theMedianAndTheQuartilesDivideWhatWasMeasured() {
        assertThat(Figures.of(5, 1, 3, 2, 4)).isEqualTo(new Figures(2, 3, 4, 5));
        assertThat(Figures.of(1, 2)).isEqualTo(new Figures(1.25, 1.5, 1.75, 2));
        assertThat(Figures.ofTimes(5, 1, 3, 2, 4)).isEqualTo(new Figures(2, 3, 4, 1));
    }

    @Test
    void aRatioIsTakenRoundByRoundAndTheBestOfTheOneOverTheBestOfTheOther() {
        Figures ratios = Figures.ratios(new double[] {10, 40, 30}, new double[] {10, 10, 20});

        assertThat(ratios).isEqualTo(new Figures(1.25, 1.5, 2.75, 2));
    }
}
