// Makes the .vec files beside it with Go's crypto/hpke, which shares no code with ours: `go run make_vectors.go` (Go 1.26 or newer).
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

package main

import (
	"crypto/ecdh"
	"crypto/hpke"
	"encoding/hex"
	"fmt"
	"os"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	key, err := hpke.DHKEM(ecdh.X25519()).GenerateKey()
	check(err)
	private, err := key.Bytes()
	check(err)
	write := func(name, about, expect string, info, aad, openAad, plain []byte, spoil func([]byte) []byte) {
		enc, sender, err := hpke.NewSender(key.PublicKey(), hpke.HKDFSHA256(), hpke.AES256GCM(), info)
		check(err)
		sealed, err := sender.Seal(aad, plain)
		check(err)
		sealed = spoil(sealed)
		text := fmt.Sprintf("about: %s\nexpect: %s\nprivate: %s\ninfo: %s\nassociated: %s\nencapsulated: %s\nciphertext: %s\nplaintext: %s\n",
			about, expect, hex.EncodeToString(private), hex.EncodeToString(info), hex.EncodeToString(openAad),
			hex.EncodeToString(enc), hex.EncodeToString(sealed), hex.EncodeToString(plain))
		check(os.WriteFile(name+".vec", []byte(text), 0o644))
	}
	same := func(b []byte) []byte { return b }
	write("opens", "a message as it was sealed", "opens", []byte("an info"), []byte("associated"), []byte("associated"), []byte("thirty-two bytes of a key, about"), same)
	write("empty", "nothing sealed, with nothing beside it", "opens", nil, nil, nil, nil, same)
	write("altered", "one bit of the ciphertext turned", "forged", []byte("an info"), []byte("associated"), []byte("associated"), []byte("plain"), func(b []byte) []byte { b[0] ^= 1; return b })
	write("moved", "opened with other associated data", "forged", []byte("an info"), []byte("associated"), []byte("elsewhere"), []byte("plain"), same)
	write("cut_short", "the tag's last byte missing", "forged", []byte("an info"), []byte("associated"), []byte("associated"), []byte("plain"), func(b []byte) []byte { return b[:len(b)-1] })
}
