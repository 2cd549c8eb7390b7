/** Apps for phones, tablets and desktops. The format is that of `lines.ts`. */
export const mobile = `
Alamofire
Android development | Android
Android Jetpack
Android NDK
AndroidX | Android architecture components
Apache Cordova | =Cordova, PhoneGap
App Store deployment | App Store Connect, TestFlight, Google Play Console
App Store Optimization | =ASO
ARKit | ARCore
BLoC pattern | Flutter BLoC, Riverpod
=Capacitor | Ionic Capacitor
Cocoa Touch | =Cocoa
CocoaPods
=Combine | Combine framework
Core Bluetooth
Core Data
CoreLocation | Core Location, HealthKit
=Dagger | Dagger Hilt, Dagger 2
Deep linking
=Expo | Expo SDK, Expo.io
Fastlane
=Flutter
In-app purchases | RevenueCat
=Ionic | Ionic Framework
iOS development | =iOS
Jetpack Compose
Koin
Kotlin coroutines
Kotlin Multiplatform | KMP, KMM
Macintosh development | macOS development
Mobile development | mobile app development, mobile application development, mobile developer(s), mobile engineer(s), mobile apps, mobile applications, de:App-Entwicklung, mobile Anwendungen, Mobilentwicklung, fr:développement mobile, applications mobiles, développeur mobile
Mobile security
MVVM
NativeScript
Offline-first
OneSignal
Push notifications | push notification, Firebase Cloud Messaging, APNs
React Native | ReactNative
RealityKit
=Retrofit
Room database | Android Room
RxJava | RxSwift, RxKotlin
SpriteKit | SceneKit
StoreKit
Swift Package Manager
SwiftUI
UI automation for mobile | Maestro tests, Detox tests
UIKit
VIPER architecture
visionOS
watchOS
Wear OS
WidgetKit
Xcode
`;
