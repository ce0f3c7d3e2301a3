package site

import (
	"encoding/binary"
	"slices"
	"strings"
)

// idle is what Go's runtime has for programs that are watched, and none is in a browser: 3 per cent of what is sent.
// All of it waits for a call that our program does not make, for a word in the environment that our loader does not
// set, or for a fault of the runtime itself, which ends a program anyway and whose report is read by nobody. A name
// that ends in a dot is of all that belong to it, and any name is of the functions within that function too.
var idle = []string{
	// What counts for package runtime/metrics. Package internal/godebug asks it too, for a setting of GODEBUG that
	// makes an older Go of what is linked, and of those there is none.
	"runtime.initMetrics", "runtime.timeHistogramMetricsBuckets", "runtime.(*timeHistogram).write",
	"runtime.(*metricValue).", "runtime.metricReader.",

	// What writes down all that a program does, for package runtime/trace.
	"runtime.traceAdvance", "runtime.traceReadCPU", "runtime.traceStopReadCPU", "runtime.traceCPUFlush",
	"runtime.traceSyncBatch", "runtime.traceStack", "runtime.traceRegisterLabelsAndReasons",
	"runtime.traceBufFlush", "runtime.traceAcquireEnabled", "runtime.makeTraceFrames", "runtime.makeTraceFrame",
	"runtime.dumpStacksRec", "runtime.dumpTypesRec", "runtime.startPCForTrace",
	"runtime.goStatusToTraceGoStatus", "runtime.traceLocker.", "runtime.traceWriter.",
	"runtime.traceEventWriter.", "runtime.(*traceMap).", "runtime.(*traceRegionAlloc).",
	"runtime.(*traceStackTable).", "runtime.(*traceTypeTable).", "runtime.(*traceStringTable).",
	"runtime.(*traceBuf).", "runtime.(*traceSchedResourceState).",

	// What prints the state of the scheduler and of the collector, by GODEBUG.
	"runtime.schedtrace", "runtime.dumpScanStats", "runtime.printScavTrace",

	// What prints memory that is not as it must be.
	"runtime.gcDumpObject", "runtime.hexdumpWords", "runtime.(*hexdumper).", "runtime.hexdumpMarker.",
	"runtime.tracebackHexdump", "runtime.dumpgstatus",

	// What notes down goroutines and samples, for package runtime/pprof.
	"runtime.(*profBuf).", "runtime.doRecordGoroutineProfile", "runtime.tryRecordGoroutineProfile",
	"runtime.tryRecordGoroutineProfileWB",

	// What looks for the place that a changed setting broke, by GODEBUG.
	"internal/bisect.",
}

// asked is the one function of traceLocker that is called whether or not anything is written down, to find that out.
const asked = "runtime.traceLocker.ok"

// still returns a program in which functions that are never called have no bodies: one that was called all the same
// would end the program at once. Its error says that the table or the program are not of the form that we know.
func still(wasm []byte) ([]byte, error) {
	sections, memory, t, err := laid(wasm)
	if err != nil {
		return nil, err
	}
	numbers, err := t.idle()
	if err != nil {
		return nil, err
	}
	sections[dataSection] = sectionOf(memory)
	if sections[codeSection], err = without(sections[codeSection], numbers); err != nil {
		return nil, err
	}
	return programOf(wasm, sections), nil
}

// firstFunction is how much more the number of a function is in the table than in the program, without its imports.
const firstFunction = 0x1000

// idle takes what the table says of the functions that are idle out of it, and returns which they are.
func (t *table) idle() (map[uint32]bool, error) {
	out := map[uint32]bool{}
	for i := range t.functions {
		at := t.end + int(t.number(t.end+8*i+4))
		if !t.whole(at) {
			return nil, errNoTable
		}
		name, ok := t.name(at)
		if !ok {
			return nil, errNoTable
		}
		if !isIdle(name) {
			continue
		}
		out[t.number(at)-firstFunction] = true
		t.set(at+atStack, 0)
		counts := int(t.number(at + atCounts))
		for i := range counts {
			t.set(at+recordSize+4*i, 0)
		}
		for i := range int(t.memory[at+atData]) {
			t.set(at+recordSize+4*(counts+i), noData)
		}
	}
	return out, nil
}

func isIdle(name string) bool {
	return name != asked && slices.ContainsFunc(idle, func(of string) bool { return within(name, of) })
}

// within reports whether a function is one of those that an entry of idle names.
func within(name, of string) bool {
	rest, found := strings.CutPrefix(name, of)
	return found && (rest == "" || strings.HasPrefix(rest, ".func") || strings.HasSuffix(of, "."))
}

// stops is the body of a function that ends the program: no variables, and the instruction that is never reached.
var stops = []byte{0, 0x00, opEnd}

// without returns a code section in which some functions end the program.
func without(section []byte, numbers map[uint32]bool) ([]byte, error) {
	in := scanner{rest: section}
	n := in.number()
	out := binary.AppendUvarint(nil, n)
	for i := range n {
		body := in.bytes(in.number())
		if numbers[uint32(i)] {
			body = stops
		}
		out = append(binary.AppendUvarint(out, uint64(len(body))), body...)
	}
	if in.bad || len(in.rest) > 0 {
		return nil, errNotWasm
	}
	return out, nil
}
