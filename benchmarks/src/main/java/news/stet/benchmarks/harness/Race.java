package news.stet.benchmarks.harness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Variants that take turns: each in a JVM of its own, all alive, only one of them working at a time. What disturbs the
 * machine disturbs neighbouring turns alike, so that the ratio of two turns of one round says more than any figure alone.
 */
public final class Race {
    private final Map<Class<? extends Variant>, double[]> rates = new LinkedHashMap<>();

    private Race() {}

    /**
     * Runs a race.
     *
     * @param variants who takes part
     * @param sample what they work on
     * @param effort how long
     * @return what came of it
     * @throws IOException if a JVM cannot be started or talked to
     */
    public static Race run(List<Class<? extends Variant>> variants, Sample sample, Effort effort) throws IOException {
        Race race = new Race();
        List<Participant> participants = new ArrayList<>();
        try {
            for (Class<? extends Variant> variant : variants) {
                participants.add(new Participant(variant, sample, effort));
                race.rates.put(variant, new double[effort.rounds()]);
            }
            for (Participant participant : participants) {
                participant.work(effort.warmUp());
            }
            for (int round = 0; round < effort.rounds(); round++) {
                for (Participant participant : participants) {
                    race.of(participant.variant())[round] = participant.work(effort.slice());
                }
            }
        } finally {
            for (Participant participant : participants) {
                participant.close();
            }
        }
        return race;
    }

    private double[] of(Class<? extends Variant> variant) {
        double[] found = rates.get(variant);
        if (found == null) {
            throw new IllegalArgumentException(variant.getName() + " took no part");
        }
        return found;
    }

    /**
     * How fast a variant was in its turns.
     *
     * @param variant one that took part
     * @return articles a second
     */
    public Figures rate(Class<? extends Variant> variant) {
        return Figures.of(of(variant));
    }

    /**
     * How much faster one variant was than another, round by round.
     *
     * @param variant one that took part
     * @param baseline another
     * @return the ratios
     */
    public Figures ratio(Class<? extends Variant> variant, Class<? extends Variant> baseline) {
        return Figures.ratios(of(variant), of(baseline));
    }
}
