-- Everything public that has a place of its own, as a reader may look for it: what it is called, and what it says.
create or replace view record.published_search as select * from record.search_documents;
