package fr.livrestaka.bootstrap.pricing;

import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.added;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.get;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.pack;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.post;
import static fr.livrestaka.bootstrap.pricing.AdminTariffCalls.put;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.bootstrap.testing.AtOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Administrators who work on tariffs at the same time. */
class TariffsAtOnceHttpTest {
  @Test
  void ofManyWithOneNameAtOnceOneIsAdded() throws Exception {
    Map<String, Object> body = pack();
    List<Callable<Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 6; i++) calls.add(() -> post(body).status());
    assertThat(AtOnce.all(calls)).containsOnlyOnce(201).containsOnly(201, 409);
  }

  @Test
  void noChangeIsLostWhereManyAreMadeAtOnce() throws Exception {
    String id = added();
    List<Map<String, Object>> changes =
        List.of(
            Map.of("ordre", 5),
            Map.of("description", "Une autre"),
            Map.of("typeService", "Autre"),
            Map.of("dureeEstimee", "3 jours"),
            Map.of("prix", 40_000));
    List<Callable<Integer>> calls = new ArrayList<>();
    changes.forEach(change -> calls.add(() -> put(id, change).status()));
    assertThat(AtOnce.all(calls)).containsOnly(200);
    JsonNode tariff = get("/" + id).json().path("data");
    changes.forEach(
        change ->
            change.forEach(
                (field, value) ->
                    assertThat(tariff.path(field).asText()).isEqualTo(value.toString())));
    assertThat(tariff.path("prixFormate").asText()).isEqualTo("400€");
  }
}
