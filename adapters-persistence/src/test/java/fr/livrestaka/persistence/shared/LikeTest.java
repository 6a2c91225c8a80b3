package fr.livrestaka.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much a search asks of the database. */
class LikeTest {
  @Test
  void eachTextIsComparedOnce() {
    Like like = Like.anyContains("strasse", "title", "content");
    assertThat(like.values()).containsExactly("%strasse%", "%strasse%");
    assertThat(like.sql().split(" LIKE ", -1)).hasSize(3);
    assertThat(like.sql()).contains("'ß', 'ss'", "'ẞ', 'ss'").doesNotContain("'œ'");
  }

  @Test
  void aTextIsComparedAsItIsWhereThePartCanMeetNoJoinedLetters() {
    assertThat(Like.anyContains("Kurt", "nom").sql())
        .isEqualTo("(nom LIKE ? COLLATE utf8mb4_unicode_520_ci)");
  }

  @Test
  void signsOfThePatternStandForThemselves() {
    assertThat(Like.anyContains("10 %_\\", "nom").values()).containsExactly("%10 \\%\\_\\\\%");
  }
}
