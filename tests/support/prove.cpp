// Signs what a console would sign, for tests that speak HTTP by hand.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "crypto/oauth/dpop.h"
#include "tests/support/test_device.h"

#include <iostream>
#include <sstream>

using namespace strongroom;

namespace {

/// A line "METHOD URI NONCE TOKEN", "-" for what is not there, is answered with its proof.
int proveRequests(const crypto::SigningKey& key)
{
    std::string line;
    while (std::getline(std::cin, line)) {
        std::istringstream words(line);
        crypto::DpopRequest request;
        words >> request.method >> request.uri >> request.nonce >> request.accessToken;
        for (auto* word : {&request.nonce, &request.accessToken})
            if (*word == "-")
                word->clear();
        const auto proof = crypto::createDpopProof(key, request, SystemClock().now());
        std::cout << (proof ? *proof : "-") << std::endl;
    }
    return 0;
}

} // namespace

/// prove <device file>: prints the nonce to sign in with, and the thumbprint of the key.
/// prove <device file> --requests: proves each request of standard input (RFC 9449).
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
    if (std::string_view(argv[2]) == "--requests")
        return proveRequests(device.key);
    const std::string claims{std::istreambuf_iterator<char>(std::cin), {}};
    std::cout << wire::serialize(wire::toJson(device.prove(argv[2], claims))) << '\n';
    return 0;
}
