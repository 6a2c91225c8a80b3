package fr.livrestaka.documents.invoicing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import javax.xml.namespace.NamespaceContext;
import org.junit.jupiter.api.Test;

/** The prefixes of a document are answered for in both directions, whoever asks. */
class CiiDocumentTest {
  private static final String NAMES =
      "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100";

  @Test
  void aNamespaceIsFoundByItsPrefixAndThePrefixByItsNamespace() {
    NamespaceContext prefixes = new CiiDocument.Prefixes();

    assertThat(prefixes.getNamespaceURI("ram")).isEqualTo(NAMES);
    assertThat(prefixes.getNamespaceURI("other")).isEmpty();
    assertThat(prefixes.getPrefix(NAMES)).isEqualTo("ram");
    assertThat(prefixes.getPrefix("urn:other")).isNull();
    assertThat(prefixes.getPrefixes(NAMES)).toIterable().containsExactly("ram");
    assertThat(prefixes.getPrefixes("urn:other")).isExhausted();
  }
}
