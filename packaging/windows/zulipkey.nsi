; The installer for Windows, for NSIS 3, which runs on Linux too: for one user, without an
; administrator's rights.
;
;   python3 packaging/dev.py package installer
;
; The zulip: links are not taken here. The program takes them while it waits for one, and gives them
; back; another program for Zulip keeps them.

Unicode true
Target amd64-unicode
!include LogicLib.nsh
!include MUI2.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\ZulipKey"
!define PROGRAM "Zulip Key.exe"

Name "Zulip Key"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Zulip Key"
InstallDirRegKey HKCU "${KEY}" InstallLocation
!ifdef QUICK
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Zulip Key"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Zulip Key setup"
VIAddVersionKey LegalCopyright "The Zulip Key developers. Apache License 2.0."

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English

; A program that runs keeps its file open: nothing is changed under it.
!macro StopIfRunning
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      SetErrorLevel 3
      Abort "Zulip Key is running. Close it, and start again."
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section
  !insertmacro StopIfRunning
  SetOutPath "$INSTDIR"
  ; What an earlier version had and this one has not must not be found by it.
  RMDir /r "$INSTDIR\_internal"
  File /r "${BUNDLE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Zulip Key.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" DisplayName "Zulip Key"
  WriteRegStr HKCU "${KEY}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${KEY}" DisplayIcon "$INSTDIR\${PROGRAM}"
  WriteRegStr HKCU "${KEY}" Publisher "The Zulip Key developers"
  WriteRegStr HKCU "${KEY}" URLInfoAbout "https://github.com/zulipkey/zulipkey"
  WriteRegStr HKCU "${KEY}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" NoModify 1
  WriteRegDWORD HKCU "${KEY}" NoRepair 1
SectionEnd

; What the person saved, and what the program keeps of accounts and settings, stays.
Section Uninstall
  !insertmacro StopIfRunning
  Delete "$SMPROGRAMS\Zulip Key.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${PROGRAM}"
  Delete "$INSTDIR\zulipkey.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
