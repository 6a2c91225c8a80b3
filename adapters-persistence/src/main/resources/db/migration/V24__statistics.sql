-- Served by the index alone: the revenue of a month.
ALTER TABLE `invoices` ADD KEY `invoices_status_createdAt_amount_idx` (`status`, `createdAt`, `amount`);

-- The audit log by severity, newest first.
ALTER TABLE `audit_logs` ADD KEY `audit_logs_severity_timestamp_idx` (`severity`, `timestamp`, `id`);
