-- A release is written as it is made: its rows before what they have in common. All of it is there at the end, or nothing.
alter table release_row alter constraint release_row_release_fkey deferrable initially deferred;
alter table release_hidden alter constraint release_hidden_release_fkey deferrable initially deferred;
alter table release_comparison alter constraint release_comparison_release_fkey deferrable initially deferred;
