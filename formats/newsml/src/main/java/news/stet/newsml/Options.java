package news.stet.newsml;

import news.stet.Party;
import news.stet.io.Limits;

/**
 * How to read and write.
 *
 * @param provider who is named for articles that name nobody
 * @param faithful whether what others wrote is written again although it breaks the standard
 * @param strict whether an item whose reading takes a repair is refused
 * @param limits how much is taken in
 */
record Options(Party provider, boolean faithful, boolean strict, Limits limits) {}
