module github.com/plainrights/plainrights

go 1.26
