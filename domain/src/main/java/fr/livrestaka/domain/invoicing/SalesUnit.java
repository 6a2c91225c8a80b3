package fr.livrestaka.domain.invoicing;

/** What a quantity counts. The constants are stored data. */
public enum SalesUnit {
  /** Services. */
  SERVICE("C62"),
  /** Pages of a manuscript. */
  PAGE("ZP");

  private final String code;

  SalesUnit(String code) {
    this.code = code;
  }

  /** As UN/ECE recommendation 20 has it. */
  public String code() {
    return code;
  }
}
