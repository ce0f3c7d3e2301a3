package element_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The forms that README shows. That of React is JSX, which the page has as the call that it stands for.
const (
	reactForm = `<plain-rights notice={notice} service={service} dangerouslySetInnerHTML={{ __html: published }} />`
	reactCall = `React.createElement('plain-rights', { notice, service, dangerouslySetInnerHTML: { __html: published } })`
	vueForm   = `<plain-rights :notice="notice" :service="service" v-html="published"></plain-rights>`
)

// frameworks serves a page of React and one of Vue, with the element in the form that README shows. Each page has
// set(values), which changes what the component has, and shows none without a notice.
func (h *host) frameworks(t *testing.T, modules string) {
	t.Helper()
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, form := range []string{reactForm, vueForm} {
		if !strings.Contains(string(readme), form) {
			t.Errorf("README.md does not show %s", form)
		}
	}
	answer := h.tax()
	start, end := strings.Index(answer, ">")+1, strings.LastIndex(answer, "<")
	published, err := json.Marshal(answer[start:end])
	if err != nil {
		t.Fatal(err)
	}
	values := fmt.Sprintf(
		"const values = { notice: '/a/leeds.json', service: 'council-tax', n: 0, published: %s };\n", published)
	h.mux.HandleFunc("/frameworks/react.js", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/javascript; charset=utf-8")
		_, _ = w.Write(append(react(modules), []byte(values+`
const Rights = ({ notice, service, published }) => `+reactCall+`;
const App = () => {
  const [now, set] = React.useState(values);
  window.set = more => ReactDOM.flushSync(() => set({ ...now, ...more }));
  return React.createElement('div', { 'data-n': now.n }, 'Before ', now.n, now.notice && React.createElement(Rights, now), 'After ', now.n);
};
Client.createRoot(document.querySelector('#app')).render(React.createElement(App));
`)...))
	})
	h.file("/frameworks/vue.js", "text/javascript; charset=utf-8", []byte(values+`
const app = Vue.createApp({
  data: () => ({ ...values }),
  components: { Rights: { props: ['notice', 'service', 'published'], template: '`+vueForm+`' } },
  template: '<div :data-n="n">Before {{ n }}<Rights v-if="notice" :notice="notice" :service="service" :published="published"/>After {{ n }}</div>',
});
app.config.compilerOptions.isCustomElement = tag => tag === 'plain-rights';
const root = app.mount('#app');
window.set = more => { Object.assign(root, more); return Vue.nextTick(); };
`))
	// by which Vue reads templates
	eval := strings.Replace(lax, "script-src 'self'", "script-src 'self' 'unsafe-eval'", 1)
	page := func(name, policy, scripts string) {
		h.guest("/frameworks/"+name, policy, module("/a"),
			`<div id="app"></div>`+scripts+`<script src="/frameworks/`+name+`.js"></script>`)
	}
	page("react", lax, "")
	page("vue", eval, `<script src="/npm/vue/dist/vue.global.prod.js"></script>`)
}

// react is React as it is published for bundlers, in one script.
func react(modules string) []byte {
	out := []byte("const modules = {}, made = {};\nconst require = name => {\n" +
		"  if (!made[name]) modules[name](made[name] = {});\n  return made[name];\n};\n")
	for name, file := range map[string]string{
		"react": "react/cjs/react", "scheduler": "scheduler/cjs/scheduler", "react-dom": "react-dom/cjs/react-dom",
		"react-dom/client": "react-dom/cjs/react-dom-client",
	} {
		data, err := os.ReadFile(filepath.Join(modules, filepath.FromSlash(file)+".production.js"))
		if err != nil {
			panic(err)
		}
		out = fmt.Appendf(out, "modules['%s'] = exports => {\n%s\n};\n", name, data)
	}
	return append(out, "const React = require('react'), ReactDOM = require('react-dom'), "+
		"Client = require('react-dom/client');\n"...)
}
