create or replace view record.published_help_services as select * from record.help_services where verified;
