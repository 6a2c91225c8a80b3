package fr.livrestaka.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostalAddressTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 place du Livre, 69002 Lyon | 3 place du Livre | 69002 | Lyon | FR",
        "3 place du Livre, 69002 Lyon, France | 3 place du Livre | 69002 | Lyon | FR",
        "Rue Neuve 12, B-1000 Bruxelles, Belgique | Rue Neuve 12 | 1000 | Bruxelles | BE",
        "Bahnhofstrasse 1, 8001 Zürich, SUISSE | Bahnhofstrasse 1 | 8001 | Zürich | CH",
        "Unter den Linden 1, 10117 Berlin, Germany | Unter den Linden 1 | 10117 | Berlin | DE",
        "Hauptstr. 5, 1010 Wien, AT | Hauptstr. 5 | 1010 | Wien | AT"
      })
  void whatPeopleTypeIsTakenApart(
      String text, String street, String postcode, String city, String country) {
    PostalAddress address = PostalAddress.ofText(text).orElseThrow();

    assertThat(address.lines()).containsExactly(street);
    assertThat(address.postcode()).hasValue(postcode);
    assertThat(address.city()).hasValue(city);
    assertThat(address.country()).isEqualTo(country);
  }

  @Test
  void whatIsNotUnderstoodStaysALine() {
    PostalAddress address =
        PostalAddress.ofText("10 Downing Street\nLondon SW1A 2AA\nRoyaume-Uni").orElseThrow();

    assertThat(address.written()).containsExactly("10 Downing Street", "London SW1A 2AA");
    assertThat(address.country()).isEqualTo("GB");
    assertThat(address.countryName()).isEqualTo("Royaume-Uni");
    assertThat(PostalAddress.ofText(" ,\n ")).isEmpty();
  }
}
