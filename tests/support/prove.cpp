// Signs what a console would sign, for tests that speak HTTP by hand.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_device.h"

#include <iostream>

using namespace strongroom;

/// prove <device file>: prints the nonce to sign in with, and the thumbprint of the key.
/// prove <device file> <ID token>: prints the proof of the claims that stand on standard input.
int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3)
        return 2;
    const auto device = test::TestDevice::at(argv[1]);
    if (argc == 2) {
        std::cout << device.nonce() << ' ' << device.key.keyId() << '\n';
        return 0;
    }
    const std::string claims{std::istreambuf_iterator<char>(std::cin), {}};
    std::cout << wire::serialize(wire::toJson(device.prove(argv[2], claims))) << '\n';
    return 0;
}
