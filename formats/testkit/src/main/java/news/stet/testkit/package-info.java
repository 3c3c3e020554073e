/**
 * What a format is tested with: {@link news.stet.testkit.Articles} that leave nothing of the model out, and the laws that
 * hold for all of them. A format's tests extend the contract and name the format.
 */
@NullMarked
package news.stet.testkit;

import org.jspecify.annotations.NullMarked;
