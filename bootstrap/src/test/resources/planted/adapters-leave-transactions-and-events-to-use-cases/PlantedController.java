package fr.livrestaka.rest.orders;

import fr.livrestaka.application.shared.port.Transactions;

class PlantedController {
  private Transactions transactions;

  void change(Runnable work) {
    transactions.writing(work);
  }
}
