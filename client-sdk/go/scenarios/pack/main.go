// Command pack copies into a folder what a module proxy would hand out of a module, and nothing else.
//
//	go run ./pack MODULE FOLDER
//
// It fails where a proxy would refuse a file. The path of the module has no domain, so no proxy serves it; what it
// would hold is checked all the same.
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"

	"golang.org/x/mod/zip"
)

func pack(module, folder string) error {
	files, err := zip.CheckDir(module)
	if err != nil {
		return err
	}
	if err := files.Err(); err != nil {
		return err
	}
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	for _, file := range files.Valid {
		content, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(module, file)
		if err != nil {
			return err
		}
		place := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(place), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(place, content, 0o644); err != nil {
			return err
		}
	}
	fmt.Printf("%d files\n", len(files.Valid))
	return nil
}

func main() {
	if len(os.Args) != 3 {
		log.Fatal("usage: go run ./pack MODULE FOLDER")
	}
	if err := pack(os.Args[1], os.Args[2]); err != nil {
		log.Fatal(err)
	}
}
