package fr.livrestaka.application.payments.schedules;

class InMemorySchedulesTest extends SchedulesContract {
  @Override
  protected int usually() {
    return 2000;
  }

  @Override
  protected Fresh fresh() {
    return InMemoryStores.fresh();
  }
}
