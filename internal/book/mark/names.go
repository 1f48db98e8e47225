package mark

import (
	"path"
	"strconv"
	"strings"
)

// Addresses of the format's namespaces and relationships. A workbook is in the
// transitional or in the strict form; what is added follows it.
const (
	mainSpace   = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	strictSpace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
	linkBase    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	strictLinks = "http://purl.oclc.org/ooxml/officeDocument/relationships"
	relsSpace   = "http://schemas.openxmlformats.org/package/2006/relationships"
	typesSpace  = "http://schemas.openxmlformats.org/package/2006/content-types"
)

// Content types of the parts that are added.
const (
	sheetType    = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
	commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
	stylesType   = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
	vmlType      = "application/vnd.openxmlformats-officedocument.vmlDrawing"
	relsType     = "application/vnd.openxmlformats-package.relationships+xml"
)

const xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

func isMain(space string) bool { return space == mainSpace || space == strictSpace }

func isLinks(space string) bool { return space == linkBase || space == strictLinks }

// relsPart is the part that holds the relationships of another; "" is the
// package itself.
func relsPart(source string) string {
	folder, file := path.Split(source)
	return folder + "_rels/" + file + ".rels"
}

// relative is a target as seen from its source: "../comments1.xml". Some
// readers take no others.
func relative(source, target string) string {
	from := strings.Split(path.Dir(source), "/")
	if path.Dir(source) == "." {
		from = nil
	}
	to := strings.Split(target, "/")
	for len(from) > 0 && len(to) > 1 && from[0] == to[0] {
		from, to = from[1:], to[1:]
	}
	return strings.Repeat("../", len(from)) + strings.Join(to, "/")
}

// freeName puts a number between the halves so that no part is called so.
func freeName(taken func(string) bool, before, after string) string {
	for i := 1; ; i++ {
		if name := before + strconv.Itoa(i) + after; !taken(name) {
			return name
		}
	}
}
