package fr.livrestaka.rest.orders.guests;

import fr.livrestaka.domain.orders.ProjectRequest;
import fr.livrestaka.domain.orders.guests.GuestOrderRequest;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.rest.shared.JsonBody;
import fr.livrestaka.rest.shared.upload.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the order forms (contract A 3.4, B 1.2). The price that the client has computed is checked
 * for its form and otherwise ignored: the amount is ours.
 */
public final class FunnelForm {
  private static final Set<Object> MEANS_ABSENT = Set.of("", "undefined", "null");

  private static final Set<String> NUMBERS = Set.of("nombrePages", "prixCalcule");

  private final JsonBody fields;

  private FunnelForm(JsonBody fields) {
    this.fields = fields;
  }

  public static FunnelForm of(Form form) {
    Map<String, Object> present = new HashMap<>(form.fields());
    for (String number : NUMBERS) {
      present.computeIfPresent(
          number, (name, value) -> MEANS_ABSENT.contains(value) ? null : value);
    }
    FunnelForm read = new FunnelForm(JsonBody.of(present));
    read.fields.amount("prixCalcule");
    return read;
  }

  GuestOrderRequest guestOrder() {
    return new GuestOrderRequest(
        text("prenom"),
        text("nom"),
        text("email"),
        text("telephone"),
        service(),
        fields.text("titre"),
        fields.text("description"),
        pages(),
        fields.agreed("consentementRgpd"));
  }

  public ProjectRequest project() {
    return new ProjectRequest(service(), text("titre"), fields.text("description"), pages());
  }

  private Optional<TariffId> service() {
    return fields.text("serviceId").filter(id -> !id.isBlank()).map(TariffId::new);
  }

  private String text(String field) {
    return fields.text(field).orElse("");
  }

  private Optional<Integer> pages() {
    return fields.lenientNumber("nombrePages");
  }
}
