package news.stet.newsml;

import news.stet.Party;

/**
 * How to read and write.
 *
 * @param provider who is named for articles that name nobody
 * @param faithful whether what others wrote is written again although it breaks the standard
 * @param strict whether an item whose reading takes a repair is refused
 */
record Options(Party provider, boolean faithful, boolean strict) {}
