-- The register enters payments, refunds, what they credit, disputes and orders too, each by a name that begins with its
-- kind; ids of disputes may be long.
ALTER TABLE `invoice_register` MODIFY COLUMN `documentId` VARCHAR(300) NOT NULL;
