// When certificates end, in words.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/certificate_end.h"
#include "models/items/row_model.h"

#include <QString>

#include <vector>

namespace strongroom::items {

/// "12 March 2027", in the person's own format.
QString endDay(Timestamp end);
/// "in 9 days", "today", "3 days ago".
QString endsInText(Timestamp end, Timestamp now);
/// Whether it has ended or presses, should be known of, or is far away.
Condition endCondition(Timestamp end, Timestamp now);
/// Of one secret, what ends first: "The certificate in tls.crt ends on 12 March 2027, in 9 days."
/// Empty without any.
QString firstEndText(const std::vector<domain::CertificateEnd>& ends, Timestamp now);

} // namespace strongroom::items
