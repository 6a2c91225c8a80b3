package fr.livrestaka.rest.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
  private static final long SIZE = 14;

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0, 4",
    "bytes=9-, 9, 5",
    "bytes=-5, 9, 5",
    "bytes=-500, 0, 14",
    "bytes=3-500, 3, 11",
    "bytes=13-13, 13, 1"
  })
  void aPartIsWhatThereIsOfIt(String header, long from, long length) {
    ByteRange range = ByteRange.of(header, SIZE).orElseThrow();
    assertThat(range).isEqualTo(new ByteRange(from, length));
    assertThat(range.isEmpty()).isFalse();
    assertThat(range.contentRange(SIZE))
        .isEqualTo("bytes " + from + "-" + (from + length - 1) + "/14");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=14-", "bytes=99-100", "bytes=-0"})
  void aPartThatIsNotThereIsEmpty(String header) {
    assertThat(ByteRange.of(header, SIZE).orElseThrow().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-1,3-4", "bytes=5-2", "bytes=-", "lines=1-2", "bytes=a-b", ""})
  void whatIsNoSinglePartIsNone(String header) {
    assertThat(ByteRange.of(header, SIZE)).isEmpty();
  }
}
