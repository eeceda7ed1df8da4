; The installer for Windows, for Inno Setup 6: for one user, without an administrator's rights.
;
;   iscc /DVersion=0.1.0 packaging\windows\zulipkey.iss
;
; The zulip: links are not taken here. The program takes them while it waits for one, with leave,
; and gives them back; another program for Zulip keeps them.

#ifndef Version
  #error "give the version: /DVersion=..."
#endif

[Setup]
AppId={{7B0A5D0C-6C7F-4E51-9D5B-3C1E52A4F0B6}
AppName=Zulip Key
AppVersion={#Version}
AppVerName=Zulip Key {#Version}
AppPublisher=The Zulip Key developers
AppPublisherURL=https://github.com/zulipkey/zulipkey
AppSupportURL=https://github.com/zulipkey/zulipkey/issues
VersionInfoVersion={#Version}
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
DefaultDirName={autopf}\Zulip Key
DisableProgramGroupPage=yes
DisableDirPage=auto
LicenseFile=..\..\LICENSE
OutputBaseFilename=zulipkey-{#Version}-windows-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
UninstallDisplayIcon={app}\Zulip Key.exe
CloseApplications=yes

[Files]
Source: "..\..\dist\zulipkey\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; What an earlier version had and this one has not must not be found by it.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Zulip Key"; Filename: "{app}\Zulip Key.exe"; AppUserModelID: "io.github.zulipkey.ZulipKey"

[Run]
Filename: "{app}\Zulip Key.exe"; Description: "{cm:LaunchProgram,Zulip Key}"; Flags: nowait postinstall skipifsilent
