/**
 * The metadata of NewsML-G2 as mutable classes for Jakarta XML Binding: strings, lists of them and maps of attributes
 * alone, since typed fields lose data in silence (an overflow, a bad enum, a second element where one is allowed). What
 * they mean is for the mappers to say.
 */
@NullMarked
@XmlSchema(namespace = Bound.NAR, elementFormDefault = XmlNsForm.QUALIFIED)
package news.stet.newsml.binding;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
