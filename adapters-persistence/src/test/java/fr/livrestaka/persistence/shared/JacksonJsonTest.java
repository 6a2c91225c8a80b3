package fr.livrestaka.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.port.Json;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JacksonJsonTest {
  @Test
  void keepsNumbersAndNulls() {
    Json json = new JacksonJson();
    Map<String, Object> read = json.read("{\"a\": 0.10, \"b\": null, \"c\": {\"d\": [1, true]}}");
    assertThat(read)
        .containsEntry("a", new BigDecimal("0.10"))
        .containsEntry("b", null)
        .containsKey("c");
    assertThat(json.read(json.write(read))).isEqualTo(read);
  }
}
