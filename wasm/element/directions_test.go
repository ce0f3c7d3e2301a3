package element_test

import "testing"

// A host that is written from right to left, or has everything so, turns nothing of ours, which is not.
func TestHostsFromRightToLeft(t *testing.T) {
	t.Parallel()
	h := newHost(t)
	heads := map[string]string{"ours": "", "attribute": "", "style": "/a/html.css", "everything": "/a/all.css"}
	for name, head := range heads {
		if head != "" {
			head = `<link rel="stylesheet" href="` + head + `">`
		}
		dir := ""
		if name == "attribute" {
			dir = ` dir="rtl"`
		}
		h.guest("/directions/"+name, strict, head+module("/a"), "<div"+dir+">"+h.tax()+"</div>")
	}
	h.file("/a/html.css", "text/css", []byte("html { direction: rtl }"))
	h.file("/a/all.css", "text/css", []byte("* { direction: rtl; unicode-bidi: bidi-override }"))
	drives(t, h, "directions.mjs", job{})
}
