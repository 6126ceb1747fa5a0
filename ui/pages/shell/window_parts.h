// What the main window is made of, by name.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QStackedWidget;

namespace strongroom::ui {

class AuthorityGate;
class Banner;
class EnvChip;
class GlassBand;
class HintBar;
class LiveRegion;
class Lock;
class LookupWindow;
class OperationsDock;
class Page;
class SecretDetail;
class SecretLookup;
class SecretsPage;
class ServerSwitcher;
class Sidebar;
class SignInPage;
class StatusLine;
class TextLabel;
class UpdateBanner;
struct Destination;
struct Route;
enum class LockReason;
enum class Place;
enum class SecretDeed;
class Toast;
struct UpdateNews;

} // namespace strongroom::ui
