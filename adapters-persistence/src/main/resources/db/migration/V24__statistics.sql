-- Served by the index alone: the revenue of a month.
ALTER TABLE `invoices` ADD KEY `invoices_status_createdAt_amount_idx` (`status`, `createdAt`, `amount`);
