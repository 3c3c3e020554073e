package news.stet.benchmarks.harness;

/** One way to do some work, which is cut into units so that it can be stopped after any of them. */
public interface Variant {
    /**
     * How many units there are.
     *
     * @return the number
     */
    int units();

    /**
     * How many articles a unit has.
     *
     * @return the number
     */
    default int articles() {
        return 1;
    }

    /**
     * Does one unit of the work.
     *
     * @param unit which, from 0
     * @return anything that depends on all of what was done, so that none of it can be optimized away
     * @throws Exception if it fails, which ends the measurement
     */
    long run(int unit) throws Exception;
}
