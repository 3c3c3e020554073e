/**
 * What an article is: an {@link news.stet.Article} holds {@link news.stet.Block}s of text, the
 * {@link news.stet.Entity entities} it speaks of and the {@link news.stet.Claim claims} made in it.
 * <p>A claim is a proposition under an ordered chain of {@link news.stet.Attribution}s, outermost first, and step 0 is
 * always the article's own voice. {@link news.stet.Commitment} belongs to the step. What somebody says about the truth
 * of a claim is an {@link news.stet.Assessment}, never a property of the claim. {@link news.stet.Mark}s say what
 * stretches of text are, in Unicode code points.
 * <p>All types are immutable values. Collections are empty, never null; what may be absent is {@code @Nullable}.
 * Vocabularies are open: see {@link news.stet.Code}. Build with the nested builders; record patterns are outside the
 * compatibility promise.
 */
@NullMarked
package news.stet;

import org.jspecify.annotations.NullMarked;
