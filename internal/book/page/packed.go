package page

import (
	"archive/zip"
	"compress/flate"
	"fmt"
	"hash/crc32"
)

// packed is a piece of an entry of an archive, packed as it comes: the rows of
// a whole country are half a gigabyte of text. Pieces that were packed apart
// make one entry when they stand behind each other (see splice).
type packed struct {
	to     *flate.Writer
	blocks blocks
	sum    uint32
	length uint64
}

// blocks are bytes in blocks of one size: one that grows would be copied, and
// hold twice what it has.
type blocks [][]byte

const blockSize = 1 << 18

func (b *blocks) Write(text []byte) (int, error) {
	for rest := text; len(rest) > 0; {
		last := len(*b) - 1
		if last < 0 || len((*b)[last]) == blockSize {
			*b = append(*b, make([]byte, 0, blockSize))
			last++
		}
		block := (*b)[last]
		fits := min(len(rest), blockSize-len(block))
		(*b)[last], rest = append(block, rest[:fits]...), rest[fits:]
	}
	return len(text), nil
}

func (b blocks) size() (size uint64) {
	for _, block := range b {
		size += uint64(len(block))
	}
	return size
}

// packing trades a tenth more bytes for a third of the time.
const packing = flate.BestSpeed

func newPacked() *packed {
	p := &packed{}
	p.to, _ = flate.NewWriter(&p.blocks, packing) // fails for a wrong level only
	return p
}

func (p *packed) Write(text []byte) (int, error) {
	p.sum = crc32.Update(p.sum, crc32.IEEETable, text)
	p.length += uint64(len(text))
	return p.to.Write(text)
}

// splice writes an entry that consists of pieces. All but the last are flushed,
// which brings them to the edge of a byte; only the last one ends the entry.
func splice(out *zip.Writer, name string, pieces ...*packed) error {
	const version = 20 // of the format, as of every entry that archive/zip packs
	header := &zip.FileHeader{Name: name, Method: zip.Deflate, CreatorVersion: version, ReaderVersion: version}
	for i, piece := range pieces {
		end := piece.to.Flush
		if i == len(pieces)-1 {
			end = piece.to.Close
		}
		if err := end(); err != nil {
			return fmt.Errorf("packing: %w", err)
		}
		header.CRC32 = joinSums(header.CRC32, piece.sum, piece.length)
		header.UncompressedSize64 += piece.length
		header.CompressedSize64 += piece.blocks.size()
	}
	to, err := out.CreateRaw(header)
	if err != nil {
		return err
	}
	for _, piece := range pieces {
		for _, block := range piece.blocks {
			if _, err := to.Write(block); err != nil {
				return err
			}
		}
	}
	return nil
}

// joinSums is the checksum of two texts behind each other, of which the second
// is so long. A checksum is linear: that of the first is carried over as many
// zero bytes as the second has, by squaring the matrix for one zero bit.
func joinSums(first, second uint32, length uint64) uint32 {
	var square [32]uint32 // column i is where bit i goes
	square[0] = crc32.IEEE
	for i := 1; i < len(square); i++ {
		square[i] = 1 << (i - 1)
	}
	const bits = 8 // in a byte
	for n := length * bits; n > 0; n >>= 1 {
		if n&1 == 1 {
			first = times(&square, first)
		}
		var next [32]uint32
		for i, column := range square {
			next[i] = times(&square, column)
		}
		square = next
	}
	return first ^ second
}

// times multiplies a matrix with a vector, both of bits.
func times(matrix *[32]uint32, vector uint32) uint32 {
	sum := uint32(0)
	for i := 0; vector != 0; i, vector = i+1, vector>>1 {
		if vector&1 == 1 {
			sum ^= matrix[i]
		}
	}
	return sum
}
