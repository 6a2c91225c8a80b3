package fr.livrestaka.rest.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTextTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '§',
      value = {
        "/a/marie+livre@x.fr, /a/marie%2Blivre@x.fr",
        "/a/b&c;d=e!f, /a/b%26c%3Bd%3De%21f",
        "/a/$'()*, /a/%24%27%28%29%2A",
        "/a/{x}|^`[y]<>, /a/%7Bx%7D%7C%5E%60%5By%5D%3C%3E",
        "/a/100%, /a/100%25",
        "/a/50%zz, /a/50%25zz",
        "/a/Ã©, /a/%C3%A9",
        "/a/b+c?q=d+e&f=g;h, /a/b%2Bc?q=d+e&f=g;h",
        "http://host:3000/a/b+c, http://host:3000/a/b%2Bc",
      })
  void encodesWhatTheRouterWouldTakeForAnEnd(String sent, String routed) {
    assertThat(PathText.encoded(sent)).isEqualTo(routed);
  }

  @Test
  void encodesAComma() {
    assertThat(PathText.encoded("/a/b,c")).isEqualTo("/a/b%2Cc");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "*",
        "/a/b%2Bc%2f",
        "/a/b-c._~d:e@f",
        "/a?b+c",
        "host:443",
        "http://host",
        ""
      })
  void leavesAllElseAsItIs(String target) {
    assertThat(PathText.encoded(target)).isEqualTo(target);
  }
}
