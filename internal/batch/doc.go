// Package batch drives work over many files: it finds the inputs, runs bounded
// workers whose results keep the order of the inputs, writes outputs whole or
// not at all, and keeps the manifest. It knows nothing of workbooks.
package batch
