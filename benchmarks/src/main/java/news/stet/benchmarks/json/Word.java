package news.stet.benchmarks.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import news.stet.Vocabulary;

/** The vocabulary whose words stand for codes in a component: in itself, in the roles of marks, in the types of relations. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Word {
    /** The vocabulary. */
    Vocabulary value();
}
