create or replace view record.published_evidence as select * from record.evidence where verified;
