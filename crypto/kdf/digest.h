// The hash functions that our algorithms are built on, by one name each.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/codec.h"
#include "base/result.h"

#include <openssl/types.h>

#include <span>

namespace strongroom::crypto {

/// SHA-1 only for what other people's one-time codes and old MACs still need.
enum class HashAlgorithm { Sha1, Sha256, Sha384, Sha512 };

std::size_t digestSize(HashAlgorithm algorithm);

/// OpenSSL's own object of that name; lives as long as the process.
const EVP_MD* opensslDigest(HashAlgorithm algorithm);

Result<Bytes> digest(HashAlgorithm algorithm, std::span<const std::uint8_t> data);

} // namespace strongroom::crypto
