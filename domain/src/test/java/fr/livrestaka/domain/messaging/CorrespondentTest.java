package fr.livrestaka.domain.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorrespondentTest {
  @Test
  void anAddressThatGrowsInLowerCaseStaysWithinItsColumn() {
    String mail = "İ".repeat(250) + "@x.y";
    Correspondent visitor = Correspondent.ofVisitor(mail);
    assertThat(visitor.value()).isEqualTo(mail);
    assertThat(Correspondent.ofThreadId(visitor.value())).isEqualTo(visitor);
    assertThat(visitor.isVisitor()).isTrue();
  }

  @Test
  void aLongThreadIdWithAnAddressIsAVisitors() {
    assertThat(Correspondent.ofThreadId("x".repeat(300) + "@x.y").isVisitor()).isTrue();
  }
}
